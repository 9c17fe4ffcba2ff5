package org.folkmoot.members.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The register of members as an extract goes through it. */
public interface PublicRegister {

    /** Everybody with a membership that has not ended, by last name, as they stand at one moment. */
    void each(Consumer<Entry> taker);

    /** One member. */
    record Entry(
            String name,
            @Nullable String constituency,
            @Nullable String classCode,
            String status,
            boolean objects) {}
}
