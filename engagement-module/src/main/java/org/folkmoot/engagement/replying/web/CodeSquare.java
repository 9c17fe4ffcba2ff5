package org.folkmoot.engagement.replying.web;

import io.nayuki.qrcodegen.QrCode;

/** Draws a door code as a QR code for the camera at the door. */
public final class CodeSquare {
    private static final int QUIET = 4;

    private CodeSquare() {}

    /** The drawing, black on white whatever the page's colours are. */
    public static String svg(String code) {
        QrCode square = QrCode.encodeText(code, QrCode.Ecc.MEDIUM);
        int side = square.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < square.size; y++) {
            for (int x = 0; x < square.size; x++) {
                if (square.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="240" height="240" \
                role="img" shape-rendering="crispEdges"><title>Code for the door</title>\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                """.formatted(side, path);
    }
}
