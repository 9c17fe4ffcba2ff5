package org.folkmoot.engagement.replying.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.folkmoot.nhsuk.assets.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code as our pages draw it, as a camera sees it, is read by the script that we serve to browsers that cannot. */
class DoorCodeTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1");
    private static final String READ = """
            const read = require(process.argv[2]);
            const seen = require('fs').readFileSync(process.argv[3]);
            const found = read(new Uint8ClampedArray(seen), %d, %d, { inversionAttempts: 'dontInvert' });
            process.stdout.write(found ? found.data : 'nothing');
            """.formatted(WIDTH, HEIGHT);

    @TempDir
    private Path folder;

    @Test
    void aCodeHeldAskewInPoorLightIsRead() throws Exception {
        String code = "K7M4Q2XW";

        assertThat(readFrom(photograph(CodeSquare.svg(code)))).isEqualTo(code);
    }

    private String readFrom(byte[] picture) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("read.cjs"), READ);
        Path seen = Files.write(folder.resolve("seen.rgba"), picture);
        Process node = new ProcessBuilder("node", script.toString(), reader().toString(), seen.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Path reader() throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources" + Assets.path("jsqr.js"))) {
            return Files.write(
                    folder.resolve("jsqr.cjs"), Objects.requireNonNull(in).readAllBytes());
        }
    }

    /** The drawing turned by some degrees, dark grey on light grey, as pixels of four bytes. */
    private static byte[] photograph(String svg) {
        BufferedImage seen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D camera = seen.createGraphics();
        camera.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        camera.setColor(new Color(90, 80, 70));
        camera.fillRect(0, 0, WIDTH, HEIGHT);
        camera.translate(220, 90);
        camera.rotate(Math.toRadians(14));
        camera.scale(9, 9);
        camera.setColor(new Color(200, 200, 190));
        camera.fillRect(0, 0, 29, 29);
        camera.setColor(new Color(60, 55, 50));
        for (MatchResult module : MODULE.matcher(svg).results().toList()) {
            camera.fillRect(Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2)), 1, 1);
        }
        camera.dispose();
        byte[] bytes = new byte[WIDTH * HEIGHT * 4];
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int pixel = seen.getRGB(i % WIDTH, i / WIDTH);
            bytes[4 * i] = (byte) (pixel >> 16);
            bytes[4 * i + 1] = (byte) (pixel >> 8);
            bytes[4 * i + 2] = (byte) pixel;
            bytes[4 * i + 3] = (byte) 255;
        }
        return bytes;
    }
}
