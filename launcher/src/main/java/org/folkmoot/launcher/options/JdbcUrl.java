package org.folkmoot.launcher.options;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The address of an external MySQL; away from this machine always over TLS. */
public record JdbcUrl(String value) {
    private static final Pattern FORM =
            Pattern.compile("jdbc:mysql(?:\\+srv|:loadbalance|:replication)?://([^/?\\s]+)/([\\w$-]+)(\\?\\S*)?");

    /** Reads the address, refusing any that carries a password or speaks in the clear to another machine. */
    public static JdbcUrl parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("it must look like jdbc:mysql://host:3306/folkmoot");
        }
        if (form.group(1).contains("@") || text.matches("(?i).*[?&](user|password)=.*")) {
            throw new IllegalArgumentException(
                    "user and password belong in FOLKMOOT_DB_USER and FOLKMOOT_DB_PASSWORD, not in the address");
        }
        return new JdbcUrl(withTransport(text, onThisMachine(form.group(1))));
    }

    private static String withTransport(String text, boolean near) {
        Matcher mode = Pattern.compile("(?i)[?&]sslMode=(\\w+)").matcher(text);
        if (!mode.find()) {
            return text
                    + (text.contains("?") ? "&" : "?")
                    + (near ? "sslMode=DISABLED&allowPublicKeyRetrieval=true" : "sslMode=REQUIRED");
        }
        if (!near && mode.group(1).matches("(?i)disabled|preferred")) {
            throw new IllegalArgumentException(
                    "a database on another machine needs TLS, so sslMode cannot be " + mode.group(1));
        }
        return text;
    }

    private static boolean onThisMachine(String hosts) {
        for (String host : hosts.split(",", -1)) {
            if (!BaseUrlConverter.isThisMachine(host.replaceFirst(":\\d+$", ""))) {
                return false;
            }
        }
        return true;
    }

    /** Reads the option. */
    public static final class Converter implements ITypeConverter<JdbcUrl> {
        @Override
        public JdbcUrl convert(String value) {
            try {
                return parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("that cannot be the database's address: " + e.getMessage());
            }
        }
    }
}
