package org.folkmoot.launcher.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The launcher's own log: kept in the data folder, never on the console, which belongs to the person. */
public final class LauncherLog {
    private static final Logger ROOT = Logger.getLogger("");
    private static final int MEGABYTE = 1 << 20;
    private static final int FILES = 3;

    private LauncherLog() {}

    /** Sends everything that is logged in this process to a file. */
    public static void open(Path logs) throws IOException {
        quiet();
        FileHandler file = new FileHandler(logs.resolve("launcher.log").toString(), MEGABYTE, FILES, true);
        file.setFormatter(new SimpleFormatter());
        ROOT.addHandler(file);
    }

    /** Takes the log off the console. */
    public static void quiet() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
            handler.close();
        }
    }

    /** Keeps the whole of a failure of which the person is told one line. */
    public static void failure(Throwable failure) {
        ROOT.log(Level.SEVERE, "Stopped", failure);
    }

    /** Notes something that happened. */
    public static void note(String line) {
        ROOT.info(line);
    }
}
