package org.folkmoot.launcher;

/**
 * The entry of the runnable jar: refuses a Java that is too old in one line, then hands over. Compiled for Java 8, so
 * nothing here may use a newer language or library.
 */
public final class Main {
    private static final int OLDEST_JAVA = 17;

    private Main() {}

    /** Starts Folkmoot, or says why this Java cannot. */
    public static void main(String[] arguments) throws Exception {
        String refusal = refusal(System.getProperty("java.specification.version"), System.getProperty("java.home"));
        if (!refusal.isEmpty()) {
            System.err.println(refusal);
            System.exit(1);
        }
        Class<?> commands = Class.forName("org.folkmoot.launcher.Commands");
        commands.getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** The line for a Java that is too old; empty for one that is not. */
    static String refusal(String version, String home) {
        return feature(version) >= OLDEST_JAVA
                ? ""
                : "Folkmoot needs Java " + OLDEST_JAVA + " or newer, and this is Java " + version + " in " + home + ".";
    }

    /** The feature release of a specification version: 8 for "1.8", 17 for "17". */
    static int feature(String version) {
        String feature = version.startsWith("1.") ? version.substring(2) : version;
        return Integer.parseInt(feature);
    }
}
