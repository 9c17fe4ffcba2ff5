package org.folkmoot.members.register;

/** The check words of a block of a QR code, over the field of 256 elements. */
final class ReedSolomon {

    private static final int FIELD = 0x11D;

    private ReedSolomon() {}

    static byte[] checks(byte[] data, int count) {
        int[] generator = generator(count);
        int[] rest = new int[count];
        for (byte each : data) {
            int factor = each & 0xFF ^ rest[0];
            System.arraycopy(rest, 1, rest, 0, count - 1);
            rest[count - 1] = 0;
            for (int i = 0; i < count; i++) {
                rest[i] ^= times(generator[i], factor);
            }
        }
        byte[] checks = new byte[count];
        for (int i = 0; i < count; i++) {
            checks[i] = (byte) rest[i];
        }
        return checks;
    }

    /** The product of all x minus 2 to the power i, without its first coefficient. */
    private static int[] generator(int count) {
        int[] product = new int[count];
        product[count - 1] = 1;
        int root = 1;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                product[j] = times(product[j], root) ^ (j + 1 < count ? product[j + 1] : 0);
            }
            root = times(root, 2);
        }
        return product;
    }

    private static int times(int one, int two) {
        int product = 0;
        for (int i = 7; i >= 0; i--) {
            product = product << 1 ^ (product >> 7) * FIELD;
            product ^= (two >> i & 1) * one;
        }
        return product;
    }
}
