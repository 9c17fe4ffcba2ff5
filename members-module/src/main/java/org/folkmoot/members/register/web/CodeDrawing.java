package org.folkmoot.members.register.web;

import org.folkmoot.members.register.QrCode;

/** Draws a QR code as SVG, dark on white, with the quiet border that readers need. */
final class CodeDrawing {

    private static final int QUIET = 4;

    private CodeDrawing() {}

    static String of(QrCode code) {
        int size = code.size() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(row, column)) {
                    path.append('M')
                            .append(column + QUIET)
                            .append(' ')
                            .append(row + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" width=\"100%\" shape-rendering=\"crispEdges\"><rect width=\"" + size + "\" height=\"" + size
                + "\" fill=\"#ffffff\"/><path fill=\"#000000\" d=\"" + path + "\"/></svg>";
    }
}
