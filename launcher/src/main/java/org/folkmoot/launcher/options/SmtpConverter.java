package org.folkmoot.launcher.options;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A mail server as {@code host:port} or {@code smtp(s)://user:password@host:port}. */
public final class SmtpConverter implements ITypeConverter<String> {
    private static final Pattern SERVER =
            Pattern.compile("(smtps?://([^\\s:@/]+:[^\\s@/]*@)?)?(\\[[0-9a-fA-F:]+]|[\\w.-]+):(\\d{1,5})/?");

    @Override
    public String convert(String value) {
        if (!SERVER.matcher(value).matches()) {
            // the value may hold a password, so it is not repeated
            throw new TypeConversionException(
                    "the mail server must be written host:port or smtp(s)://user:password@host:port");
        }
        return value;
    }
}
