package org.folkmoot.launcher.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the application's Java is told to run: small at rest, and from an archive of its classes once there is one. */
record JavaOptions(ClassArchive archive, boolean fastStart) {
    private static final List<String> ALWAYS = List.of(
            // room for a start without whole collections, none of it more than a start touches anyway
            "-Xms160m",
            "-XX:NewSize=48m",
            // otherwise it grows by a third of what long work keeps, and long work has no use for it
            "-XX:MaxNewSize=80m",
            // a piece of an import outlives a collection or two: with less room it is kept for good, and the heap grows
            "-XX:SurvivorRatio=4",
            "-XX:MetaspaceSize=160m",
            "-Xmx768m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            // grows in small steps: what long work has left behind is collected before more memory is asked for
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    List<String> list(Map<String, String> environment) {
        List<String> options = new ArrayList<>(ALWAYS);
        if (archive.exists()) {
            options.add("-XX:SharedArchiveFile=" + archive.file());
        } else if (!fastStart) {
            // written at the first clean stop, so that the first start is not slowed by it
            options.add("-XX:ArchiveClassesAtExit=" + archive.part());
            // asks the application to make its own classes ready for it
            options.add("-Dfolkmoot.archive=true");
        }
        if (fastStart) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        String more = environment.getOrDefault("FOLKMOOT_JAVA_OPTIONS", "").strip();
        if (!more.isEmpty()) {
            options.addAll(List.of(more.split("\\s+")));
        }
        return options;
    }
}
