package org.crossread.check;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of pages, and what differs between two of them. */
public final class PageImages {

    /** Body text can still be read, and a page is some 60 KB. */
    private static final float DOTS_PER_INCH = 75;

    /** The first pages of a fixture show everything its kind has; the others repeat it. */
    private static final int PAGES = 4;

    /** Fainter differences come from rounding on another machine; a letter moved by one dot differs by more. */
    private static final int FAINT = 40;

    /** Fewer dots than a full stop has. */
    private static final int FEW = 6;

    private static final int HEAD = 26;
    private static final int GAP = 12;

    private PageImages() {}

    /** The first pages as PNG, by names such as {@code full-01.png}. */
    public static Map<String, byte[]> of(String fixture, byte[] pdf) {
        Map<String, byte[]> pages = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(PAGES, document.getNumberOfPages()); page++) {
                pages.put(
                        String.format(Locale.ROOT, "%s-%02d.png", fixture, page + 1),
                        png(renderer.renderImageWithDPI(page, DOTS_PER_INCH)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("pages of " + fixture, e);
        }
    }

    /**
     * A picture with three panels: before, now, and what changed; empty if the pages look the same.
     *
     * @throws IOException if one of them is no picture
     */
    public static Optional<byte[]> difference(byte[] before, byte[] now) throws IOException {
        BufferedImage left = picture(before);
        BufferedImage right = picture(now);
        int wide = Math.max(left.getWidth(), right.getWidth());
        int high = Math.max(left.getHeight(), right.getHeight());
        BufferedImage changed = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        int dots = 0;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int one = grey(left, x, y);
                int other = grey(right, x, y);
                boolean differs = apart(dot(left, x, y), dot(right, x, y)) > FAINT;
                dots += differs ? 1 : 0;
                int faded = 200 + other * 55 / 255;
                changed.setRGB(x, y, differs ? (one < other ? 0xC0392B : 0x1F5FA8) : faded << 16 | faded << 8 | faded);
            }
        }
        return dots < FEW && left.getWidth() == right.getWidth() && left.getHeight() == right.getHeight()
                ? Optional.empty()
                : Optional.of(png(panels(left, right, changed, dots)));
    }

    private static BufferedImage panels(BufferedImage left, BufferedImage right, BufferedImage changed, int dots) {
        int wide = changed.getWidth();
        BufferedImage all =
                new BufferedImage(3 * wide + 4 * GAP, changed.getHeight() + HEAD + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = all.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xE4E8EB));
        graphics.fillRect(0, 0, all.getWidth(), all.getHeight());
        graphics.drawImage(left, GAP, HEAD, null);
        graphics.drawImage(right, 2 * GAP + wide, HEAD, null);
        graphics.drawImage(changed, 3 * GAP + 2 * wide, HEAD, null);
        graphics.setColor(Color.BLACK);
        Caption.draw(graphics, "baseline", GAP, HEAD - 8);
        Caption.draw(graphics, "now", 2 * GAP + wide, HEAD - 8);
        Caption.draw(graphics, "changed: red is gone, blue is new (" + dots + " dots)", 3 * GAP + 2 * wide, HEAD - 8);
        graphics.dispose();
        return all;
    }

    /** The colour; white outside the picture. */
    private static int dot(BufferedImage image, int x, int y) {
        return x < image.getWidth() && y < image.getHeight() ? image.getRGB(x, y) & 0xFFFFFF : 0xFFFFFF;
    }

    /** The largest difference of red, green or blue: two colours may be equally bright. */
    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    private static int grey(BufferedImage image, int x, int y) {
        int rgb = dot(image, x, y);
        return ((rgb >> 16 & 0xFF) * 3 + (rgb >> 8 & 0xFF) * 6 + (rgb & 0xFF)) / 10;
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        if (image == null) {
            throw new IOException("it is no picture");
        }
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
