package org.folkmoot.nhsuk.view;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes the pages that {@link ViewFilter} rendered. It also tells the runtime that a view is HTML. */
@Provider
@Produces(ViewWriter.HTML)
public class ViewWriter implements MessageBodyWriter<Object> {
    /** The media type of every page. */
    public static final String HTML = "text/html;charset=UTF-8";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == View.class || type == RenderedView.class;
    }

    @Override
    public void writeTo(
            Object page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        if (!(page instanceof RenderedView rendered)) {
            throw new IllegalStateException("The view was not rendered: ViewFilter is missing");
        }
        out.write(rendered.html());
    }
}
