package org.folkmoot.launcher.options;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port number; 0 asks for any free one. */
public final class PortConverter implements ITypeConverter<Integer> {
    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > HIGHEST) {
            throw new TypeConversionException("'" + value + "' is not a port between 0 and " + HIGHEST);
        }
        return Integer.valueOf(value);
    }
}
