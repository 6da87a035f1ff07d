package org.crossread.ingest;

/**
 * How much of an input is read before it is refused; a file beyond a limit costs no more than one at it.
 *
 * @param fileBytes size of one file, in bytes
 * @param unpackedBytes size of what a packed file holds, unpacked, in bytes
 * @param pages printed pages of one file
 */
public record Limits(long fileBytes, long unpackedBytes, int pages) {

    private static final long MEGABYTE = 1_000_000;

    /** 20 MB a file, 100 MB unpacked, 500 pages: a newspaper's whole issue, and no more. */
    public static final Limits STANDARD = new Limits(20 * MEGABYTE, 100 * MEGABYTE, 500);

    public Limits {
        if (fileBytes < 1 || unpackedBytes < 1 || pages < 1 || fileBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException(
                    "limits of " + fileBytes + " and " + unpackedBytes + " bytes, " + pages + " pages");
        }
    }

    /**
     * The standard limits, but for the size of a file.
     *
     * @param megabytes of one file, at least 1
     */
    public static Limits ofMegabytes(int megabytes) {
        return new Limits(megabytes * MEGABYTE, Math.max(STANDARD.unpackedBytes, 5 * MEGABYTE * megabytes), 500);
    }

    /** A size for people: {@code 20 MB}, {@code 340 bytes}. */
    static String words(long bytes) {
        return bytes < MEGABYTE / 10
                ? bytes + " bytes"
                : (bytes + MEGABYTE / 20) / MEGABYTE + "." + (bytes + MEGABYTE / 20) / (MEGABYTE / 10) % 10 + " MB";
    }
}
