package org.folkmoot.members.privacy.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.privacy.Holding;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.settings.TrustSettings;

/** What is held about a person, to take away: as PDF to read and as JSON for a machine. */
@ApplicationScoped
class Copies {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PdfWriter pdf;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Copies() {
        this.pdf = null;
        this.trust = null;
    }

    @Inject
    Copies(PdfWriter pdf, TrustSettings trust) {
        this.pdf = pdf;
        this.trust = trust;
    }

    Response pdf(Holding holding) {
        return file(pdf.write(HoldingSheet.xhtml(trust.trustName(), holding)), "application/pdf", name(holding, "pdf"));
    }

    Response json(Holding holding) {
        try {
            return file(
                    JSON.writeValueAsBytes(HoldingTables.values(holding)),
                    "application/json;charset=UTF-8",
                    name(holding, "json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is held cannot be written as JSON", e);
        }
    }

    private static String name(Holding holding, String ending) {
        return "everything-" + holding.person() + "." + ending;
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
