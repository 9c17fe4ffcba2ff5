package org.folkmoot.nhsuk.forms;

import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** A file that came with a form; its name has no folder, its media type is only what the browser claims. */
public record Upload(String fileName, MediaType claimedType, InputStream content) {

    static String plainName(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return CleanText.shown(name).replaceAll("[\\x00-\\x1f\"]", "_");
    }
}
