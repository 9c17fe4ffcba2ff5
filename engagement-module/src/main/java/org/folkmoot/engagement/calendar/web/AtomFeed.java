package org.folkmoot.engagement.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.platform.settings.TrustSettings;

/** Writes the coming meetings as an Atom feed. */
@ApplicationScoped
class AtomFeed {
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AtomFeed() {
        this.settings = null;
    }

    @Inject
    AtomFeed(TrustSettings settings) {
        this.settings = settings;
    }

    String of(List<MeetingLine> lines) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, lines);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml, List<MeetingLine> lines) throws XMLStreamException {
        String address = settings.baseUrl() + "/meetings";
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", "Meetings of " + settings.trustName());
        element(xml, "id", address);
        link(xml, "alternate", address);
        link(xml, "self", address + ".atom");
        element(
                xml,
                "updated",
                lines.stream()
                        .map(MeetingLine::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)
                        .toString());
        xml.writeStartElement("author");
        element(xml, "name", settings.trustName());
        xml.writeEndElement();
        for (MeetingLine line : lines) {
            entry(xml, line, address + "/" + line.slug());
        }
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, MeetingLine line, String address) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", (line.state() == MeetingState.CANCELLED ? "Cancelled: " : "") + line.title());
        element(xml, "id", address);
        link(xml, "alternate", address);
        element(xml, "updated", line.changedAt().toString());
        element(
                xml,
                "summary",
                MeetingMessages.when(line.time()) + ". " + line.venue().words() + ". " + plain(line.purpose()));
        xml.writeEndElement();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
