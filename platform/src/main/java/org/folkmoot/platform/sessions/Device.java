package org.folkmoot.platform.sessions;

import java.util.Locale;
import java.util.Map;

/**
 * A browser as far as its user agent tells, without version numbers, so that an update is not a new device.
 *
 * @param words for the list of sessions, such as {@code Firefox on Windows}
 */
public record Device(String words) {

    private static final Map<String, String> BROWSERS = new java.util.LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new java.util.LinkedHashMap<>();

    static {
        BROWSERS.put("edg", "Edge");
        BROWSERS.put("samsungbrowser", "Samsung Internet");
        BROWSERS.put("firefox", "Firefox");
        BROWSERS.put("fxios", "Firefox");
        BROWSERS.put("chrom", "Chrome");
        BROWSERS.put("crios", "Chrome");
        BROWSERS.put("safari", "Safari");
        SYSTEMS.put("android", "Android");
        SYSTEMS.put("iphone", "iPhone");
        SYSTEMS.put("ipad", "iPad");
        SYSTEMS.put("windows", "Windows");
        SYSTEMS.put("mac os", "Mac");
        SYSTEMS.put("linux", "Linux");
    }

    /** The device behind a {@code User-Agent} header. */
    public static Device of(String userAgent) {
        String agent = userAgent.toLowerCase(Locale.ROOT);
        return new Device(known(BROWSERS, agent, "A browser") + " on " + known(SYSTEMS, agent, "an unknown system"));
    }

    byte[] hash() {
        return Secret.hash("device", words);
    }

    private static String known(Map<String, String> names, String agent, String otherwise) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
