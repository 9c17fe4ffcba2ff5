package org.folkmoot.launcher.options;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of the content packs that the product carries, or none. */
public final class PackConverter implements ITypeConverter<String> {
    private static final List<String> PACKS =
            List.of("oxleas", "tewv", "oxford-health", "swlstg", "leeds-values-network", "none");

    @Override
    public String convert(String value) {
        if (!PACKS.contains(value)) {
            throw new TypeConversionException("there is no pack '" + value + "', only " + String.join(", ", PACKS));
        }
        return value;
    }
}
