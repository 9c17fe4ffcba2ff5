package org.folkmoot.platform.uploads;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.folkmoot.platform.refusals.RuleBroken;

/**
 * Makes a photograph anew out of what it shows, so that nothing stays of where, when, by whom and with what it was taken.
 * The way up that the camera noted is kept, and no side is longer than a reader needs.
 */
public final class CleanPicture {

    private static final int LONGEST = 3000;

    private CleanPicture() {}

    /**
     * The new picture, as JPEG or PNG.
     *
     * @throws RuleBroken where it cannot be opened
     */
    public static byte[] of(Path file, FileType type) {
        try {
            int way = type == FileType.JPEG ? WayUp.of(Files.readAllBytes(file)) : 1;
            BufferedImage turned = drawn(read(file), way, type == FileType.JPEG);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RuleBroken.check(
                    new APictureCanBeOpened(ImageIO.write(turned, type == FileType.JPEG ? "jpg" : "png", out), 0));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            RuleBroken.check(new APictureCanBeOpened(readers.hasNext(), 0));
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            RuleBroken.check(new APictureCanBeOpened(true, (long) width * height));
            ImageReadParam fewer = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LONGEST);
            fewer.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, fewer);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RuleBroken(new APictureCanBeOpened(false, 0));
        }
    }

    /** Drawn the right way up, on white where the format knows nothing that can be seen through. */
    private static BufferedImage drawn(BufferedImage picture, int way, boolean opaque) {
        double scale = Math.min(1.0, (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        boolean lies = way >= 5;
        BufferedImage drawn = new BufferedImage(
                lies ? height : width,
                lies ? width : height,
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            if (opaque) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            }
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform turn = WayUp.turn(way, width, height);
            turn.scale(scale, scale);
            graphics.drawImage(picture, turn, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }
}
