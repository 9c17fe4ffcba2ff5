package org.folkmoot.platform.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.folkmoot.platform.refusals.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanPictureTest {

    @TempDir
    private Path folder;

    @Test
    void nothingStaysOfWhereAPhotographWasTakenAndItStandsTheRightWayUp() throws IOException {
        byte[] taken = photograph(40, 20, 6);
        assertThat(text(taken)).contains("Exif", "51.4 N");

        byte[] clean = CleanPicture.of(file(taken), FileType.JPEG);

        assertThat(text(clean)).doesNotContain("Exif", "51.4 N");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(shown.getWidth()).isEqualTo(20);
        assertThat(shown.getHeight()).isEqualTo(40);
        assertThat(new Color(shown.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(shown.getRGB(10, 35)).getRed()).isLessThan(50);
    }

    @Test
    void whatOnlyBeginsLikeAPictureIsRefused() throws IOException {
        Path broken = file(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1});

        assertThatThrownBy(() -> CleanPicture.of(broken, FileType.JPEG))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void theWayUpIsReadFromEveryCameraAndNothingElseIsBelieved() throws IOException {
        assertThat(WayUp.of(photograph(4, 4, 8))).isEqualTo(8);
        assertThat(WayUp.of(photograph(4, 4, 99))).isEqualTo(1);
        assertThat(WayUp.of(new byte[] {1, 2, 3})).isEqualTo(1);
        assertThat(WayUp.of(new byte[0])).isEqualTo(1);
    }

    /** Red on the left and black on the right, with a camera's notes. */
    private static byte[] photograph(int width, int height, int wayUp) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width / 2; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, 0xFF0000);
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] notes = notes(wayUp);
        ByteBuffer whole = ByteBuffer.allocate(plain.length + notes.length);
        whole.put(plain, 0, 2).put(notes).put(plain, 2, plain.length - 2);
        return whole.array();
    }

    private static byte[] notes(int wayUp) {
        byte[] place = "51.4 N".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(10 + 8 + 2 + 12 + 4 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putInt(0x4D4D002A).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) wayUp)
                .putShort((short) 0);
        return exif.putInt(0).put(place).array();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".jpg"), content);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
