package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.store.views.PublishedNews;
import org.folkmoot.strategy.store.views.PublishedNews.Item;

/** What was published last, as an Atom feed. */
@Path("/updates.atom")
@ApplicationScoped
public class UpdatesFeed {

    private static final int MOST = 50;

    private final PublishedNews news;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UpdatesFeed() {
        this(null, null);
    }

    @Inject
    public UpdatesFeed(PublishedNews news, TrustSettings settings) {
        this.news = news;
        this.settings = settings;
    }

    @GET
    @Open
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed(@Context HttpServletRequest request) {
        ForEverybody.mark(request);
        return write(news.latest(MOST));
    }

    private String write(List<Item> items) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, items);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml, List<Item> items) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", "New and changed on the site of " + settings.trustName());
        element(xml, "id", settings.baseUrl() + "/updates.atom");
        link(xml, "self", "/updates.atom");
        link(xml, "alternate", "/");
        Instant updated = items.isEmpty() ? Instant.EPOCH : items.get(0).changedAt();
        element(xml, "updated", updated.toString());
        xml.writeStartElement("author");
        element(xml, "name", settings.trustName());
        xml.writeEndElement();
        for (Item item : items) {
            entry(xml, item);
        }
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", (item.isChanged() ? "Changed: " : "") + item.title());
        element(xml, "id", settings.baseUrl() + item.address());
        link(xml, "alternate", item.address());
        element(xml, "published", item.firstAt().toString());
        element(xml, "updated", item.changedAt().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", item.kind().name());
        xml.writeAttribute("label", item.kind().label());
        element(xml, "summary", item.summary());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""));
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", settings.baseUrl() + path);
    }
}
