package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A photograph is a JPEG or PNG picture by what is in it, whatever its name says. */
public record APhotographIsAPicture(String type) implements Rule {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** The media type by the first bytes; empty for anything that is no picture. */
    public static String typeOf(byte[] content) {
        if (begins(content, PNG)) {
            return "image/png";
        }
        return begins(content, JPEG) ? "image/jpeg" : "";
    }

    private static boolean begins(byte[] content, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (content.length <= i || content[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean broken() {
        return type.isEmpty();
    }

    @Override
    public String words() {
        return "The photograph must be a JPG or PNG picture";
    }
}
