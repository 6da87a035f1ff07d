package org.crossread.ingest;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells machines on the open web from those of one's own house (IANA special-purpose address registries, RFC 6890). */
final class Reach {

    /** Blocks that the JDK has no name for, as first address and number of bits that must agree. */
    private static final List<Block> CLOSED = List.of(
            new Block("0.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("240.0.0.0", 4),
            new Block("fc00::", 7),
            new Block("100::", 64),
            new Block("2001:db8::", 32));

    /** IPv6 blocks whose addresses hold an IPv4 address, and at which byte it stands: NAT64, 6to4, Teredo's server. */
    private static final List<Wrapped> WRAPPED = List.of(
            new Wrapped(new Block("64:ff9b::", 96), 12),
            new Wrapped(new Block("2002::", 16), 2),
            new Wrapped(new Block("::", 96), 12));

    private Reach() {}

    /** Whether an address is anyone's, not one of this machine, this house or this provider alone. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || CLOSED.stream().anyMatch(b -> b.holds(address))) {
            return false;
        }
        return WRAPPED.stream().filter(w -> w.block.holds(address)).allMatch(w -> isPublic(w.inner(address)));
    }

    private record Wrapped(Block block, int at) {
        InetAddress inner(InetAddress outer) {
            byte[] bytes = outer.getAddress();
            return literal(new byte[] {bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]});
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // two blocks are never compared
    private record Block(byte[] first, int bits) {
        Block(String first, int bits) {
            this(named(first), bits);
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != first.length || (first.length == 16 && !(address instanceof Inet6Address))) {
                return false;
            }
            for (int i = 0; i < bits; i++) {
                int mask = 0x80 >> (i % 8);
                if ((bytes[i / 8] & mask) != (first[i / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The bytes of an address written in digits, which is never looked up. */
    private static byte[] named(String digits) {
        try {
            return InetAddress.getByName(digits).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(digits + " is no address", e);
        }
    }

    private static InetAddress literal(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(bytes.length + " bytes are no address", e);
        }
    }
}
