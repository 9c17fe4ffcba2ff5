package org.folkmoot.nhsuk.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file to send; needs a form of type multipart/form-data and {@link Form#bind(java.util.Collection)}. */
public final class FileField extends ValueField<Upload, FileField> {
    private @Nullable Upload upload;
    private @Nullable String accept;

    FileField(String name, String label) {
        super(name, label);
    }

    @Override
    FileField self() {
        return this;
    }

    /** Only files whose names end so: "csv", "xlsx". */
    public FileField endings(String message, String... endings) {
        accept = "." + String.join(",.", endings);
        return rule(file -> hasEnding(file, endings), message);
    }

    @Override
    void read(Answers answers) {
        upload = answers.file(name()).orElse(null);
        set(null);
    }

    @Override
    public boolean isAnswered() {
        return upload != null;
    }

    @Override
    @Nullable
    Upload parse() {
        return upload;
    }

    public @Nullable String accept() {
        return accept;
    }

    private static boolean hasEnding(Upload file, String... endings) {
        String name = file.fileName().toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }
}
