package org.folkmoot.platform.uploads;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a camera held the photograph that it wrote, as EXIF numbers it from 1 (as it is) to 8. */
final class WayUp {

    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 200;
    private static final int HEADER = 6;

    private WayUp() {}

    /** The number in a JPEG file; 1 where it says nothing. */
    static int of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static int search(ByteBuffer bytes) {
        bytes.position(2);
        while (bytes.remaining() > HEADER) {
            int marker = bytes.getShort() & 0xFFFF;
            if (marker == SCAN) {
                return 1;
            }
            int length = bytes.getShort() & 0xFFFF;
            int next = bytes.position() + length - 2;
            if (marker == EXIF && bytes.getInt(bytes.position()) == 0x45786966) {
                return inExif(bytes.position(bytes.position() + HEADER).slice());
            }
            bytes.position(next);
        }
        return 1;
    }

    private static int inExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = Math.min(exif.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int way = exif.getShort(entry + 8);
                return way >= 1 && way <= 8 ? way : 1;
            }
        }
        return 1;
    }

    /** What turns a picture of this width and height, as it was written, the right way up. */
    static AffineTransform turn(int way, double width, double height) {
        return switch (way) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
