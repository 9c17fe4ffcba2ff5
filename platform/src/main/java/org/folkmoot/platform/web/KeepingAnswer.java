package org.folkmoot.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An answer whose body is held back until we know whether to keep it; one that grows too long is let go. */
final class KeepingAnswer extends HttpServletResponseWrapper {

    private static final int MOST = 1024 * 1024;

    private final HttpServletResponse response;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
    private final Held held = new Held();
    private @Nullable PrintWriter writer;
    private boolean letGo;

    KeepingAnswer(HttpServletResponse response) {
        super(response);
        this.response = response;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return held;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // Decided when the body is let out.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Decided when the body is let out.
    }

    @Override
    public void flushBuffer() throws IOException {
        if (letGo) {
            response.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        if (!letGo) {
            body.reset();
        }
        response.resetBuffer();
    }

    @Override
    public void reset() {
        body.reset();
        response.reset();
    }

    /** True where the whole body is still here. */
    boolean isWhole() {
        return !letGo;
    }

    byte[] body() throws IOException {
        flushWriter();
        return body.toByteArray();
    }

    /** Sends what was held back. */
    void letOut() throws IOException {
        flushWriter();
        if (!letGo && body.size() > 0) {
            response.setContentLength(body.size());
            body.writeTo(response.getOutputStream());
        }
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!letGo && body.size() + length > MOST) {
                body.writeTo(response.getOutputStream());
                letGo = true;
            }
            if (letGo) {
                response.getOutputStream().write(bytes, offset, length);
            } else {
                body.write(bytes, offset, length);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Written at once, not in pieces");
        }
    }
}
