package org.folkmoot.launcher.options;

import java.net.InetAddress;
import java.net.UnknownHostException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An address of this machine, written as numbers, or {@code localhost}. */
public final class ListenConverter implements ITypeConverter<InetAddress> {
    @Override
    public InetAddress convert(String value) {
        if (!value.equals("localhost") && !value.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw refused(value);
        }
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw refused(value);
        }
    }

    private static TypeConversionException refused(String value) {
        return new TypeConversionException(
                "'" + value + "' is not an address to listen on, such as 127.0.0.1 or 0.0.0.0");
    }
}
