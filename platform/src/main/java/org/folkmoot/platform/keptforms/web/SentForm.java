package org.folkmoot.platform.keptforms.web;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.keptforms.KeptForm;
import org.folkmoot.platform.keptforms.KeptForm.Field;
import org.folkmoot.platform.signin.LocalPath;

/** Reads what a form sent, without the files in it; for a request that goes no further. */
public final class SentForm {

    private static final int MOST_BYTES = 1 << 20;

    private SentForm() {}

    /** What was sent; empty where it is no form, or far too much of one. */
    public static Optional<KeptForm> of(ContainerRequestContext request, String from) {
        MediaType type = request.getMediaType();
        String path = LocalPath.of(request.getUriInfo().getRequestUri());
        try {
            if (type == null || "/".equals(path)) {
                return Optional.empty();
            }
            byte[] body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                return Optional.empty();
            }
            if (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
                return Optional.of(new KeptForm(path, from, false, fields(body), List.of()));
            }
            return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                    ? Optional.of(parts(body, type.toString(), path, from))
                    : Optional.empty();
        } catch (IOException | MessagingException e) {
            // The form is broken or did not arrive whole: there is nothing to give back.
            return Optional.empty();
        }
    }

    private static List<Field> fields(byte[] body) {
        List<Field> fields = new ArrayList<>();
        for (String pair : new String(body, StandardCharsets.US_ASCII).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.add(new Field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return fields;
    }

    private static KeptForm parts(byte[] body, String type, String path, String from)
            throws MessagingException, IOException {
        MimeMultipart whole = new MimeMultipart(new ByteArrayDataSource(body, type));
        List<Field> fields = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < whole.getCount(); i++) {
            MimeBodyPart part = (MimeBodyPart) whole.getBodyPart(i);
            String name = name(part);
            if (part.getFileName() != null) {
                files.add(name);
            } else if (!name.isEmpty()) {
                fields.add(new Field(name, text(part)));
            }
        }
        return new KeptForm(path, from, true, fields, files);
    }

    private static String name(Part part) throws MessagingException {
        String[] disposition = part.getHeader("Content-Disposition");
        return disposition == null ? "" : disposition[0].replaceFirst("(?s).*\\bname=\"([^\"]*)\".*", "$1");
    }

    private static String text(MimeBodyPart part) throws MessagingException, IOException {
        return new String(part.getRawInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
