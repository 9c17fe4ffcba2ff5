package org.folkmoot.platform.outbox;

/** The plain page round every HTML mail: one column, real text, nothing loaded from anywhere. */
final class MailFrame {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="UTF-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title>
            </head>
            <body style="margin:0;padding:16px;background:#ffffff;color:#212b32;font-family:Arial,sans-serif;font-size:18px;line-height:1.5">
            <div role="main" style="max-width:600px">
            %s</div>
            <div role="contentinfo" style="max-width:600px;margin-top:32px;border-top:1px solid #aeb7bd;font-size:16px;color:#4c6272">
            %s</div>
            </body>
            </html>
            """;

    private MailFrame() {}

    /** The page with this title; body and footer are HTML already. */
    static String html(String title, String body, String footer) {
        return PAGE.formatted(MailText.escaped(MailText.oneLine(title)), body, footer);
    }
}
