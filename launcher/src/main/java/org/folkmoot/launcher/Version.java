package org.folkmoot.launcher;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = getClass().getPackage().getImplementationVersion();
        return new String[] {"Folkmoot " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
