package org.folkmoot.platform.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was rendered, compressed.
 *
 * @param made under which version of the content and on which day it was made
 * @param until up to which moment of this node's clock of nanoseconds it may be shown; null where only a new making ends it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeptPage(String made, @Nullable Long until, String contentType, byte[] zipped, String tag) {

    private static final int TAG_LENGTH = 22;
    private static final int BUFFER = 8192;

    static KeptPage of(String made, @Nullable Long until, String contentType, byte[] body) {
        return new KeptPage(made, until, contentType, zip(body), tag(body));
    }

    boolean isGood(String making, long nanos) {
        return made.equals(making) && (until == null || nanos - until < 0);
    }

    /** True where only its time has passed, and that not long ago: it may be shown while somebody makes it anew. */
    boolean isJustOver(String making, long nanos, long grace) {
        return made.equals(making) && until != null && nanos - until >= 0 && nanos - until < grace;
    }

    /** The strong entity tag; the compressed form has one of its own. */
    String tag(boolean compressed) {
        return '"' + tag + (compressed ? "z" : "") + '"';
    }

    /** As it was rendered. */
    byte[] unpacked() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped), BUFFER)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return zipped.length;
    }

    private static byte[] zip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
