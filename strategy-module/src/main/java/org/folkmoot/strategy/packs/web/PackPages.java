package org.folkmoot.strategy.packs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.packs.PackFault;
import org.folkmoot.platform.packs.PackPart;
import org.folkmoot.platform.packs.ZipPack;
import org.folkmoot.strategy.packs.ExportJson;
import org.folkmoot.strategy.packs.ExportPack;
import org.folkmoot.strategy.packs.OtherParts;
import org.folkmoot.strategy.packs.TakePack;
import org.folkmoot.strategy.packs.TrustLines;
import org.folkmoot.templates.strategy.packs.JtepacksGenerated;

/** Everything out as a pack or as JSON, and a pack in. */
@Path("/editor/packs")
@ApplicationScoped
public class PackPages {

    private static final TrustLines.Difference NOTHING = new TrustLines.Difference(List.of(), List.of());

    private final ExportPack pack;
    private final ExportJson json;
    private final TakePack take;
    private final TrustLines trust;
    private final OtherParts others;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PackPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public PackPages(ExportPack pack, ExportJson json, TakePack take, TrustLines trust, OtherParts others) {
        this.pack = pack;
        this.json = json;
        this.take = take;
        this.trust = trust;
        this.others = others;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View packs() {
        return show(new SendPackForm(), List.of(), List.of(), NOTHING);
    }

    @GET
    @Path("everything.zip")
    @Requires(Permission.EDIT_CONTENT)
    public Response zip() {
        return file(pack.export(), "application/zip", "pack.zip");
    }

    @GET
    @Path("everything.json")
    @Requires(Permission.EDIT_CONTENT)
    public Response json() {
        return file(json.export(), "application/json", "pages.json");
    }

    private static Response file(ExportPack.Writing writing, String type, String name) {
        StreamingOutput body = writing::to;
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 32)
    @Requires(Permission.EDIT_CONTENT)
    public Response send(List<EntityPart> parts) {
        SendPackForm form = new SendPackForm();
        List<TakePack.Line> lines = List.of();
        List<PackPart.Line> choices = List.of();
        TrustLines.Difference difference = NOTHING;
        if (form.bind(parts)) {
            try {
                ZipPack sent = ZipPack.read(form.file.value().content());
                difference = trust.compare(sent);
                if (form.what.value().equals("take")) {
                    return taken(take.take(sent), difference);
                }
                lines = take.compare(sent);
                choices = others.compare(sent);
            } catch (PackFault fault) {
                form.refuse(form.file, String.valueOf(fault.getMessage()));
            }
        }
        return show(form, lines, choices, difference).errors(form).response();
    }

    private static Response taken(TakePack.Taken taken, TrustLines.Difference trust) {
        String left = taken.left() == 0 ? "" : " " + taken.left() + " were left, since somebody is working on them.";
        String said = taken.said() == 0
                ? ""
                : " What people said to " + Words.count(taken.said(), "page", "pages")
                        + " came too: it is public with a page that is new, and waits to be read on one that is public.";
        String choices = taken.choices() == 0
                ? ""
                : " " + Words.countFirst(taken.choices(), "network or interest was", "networks and interests were")
                        + " made, and nobody can choose them until you open them at Networks and interests.";
        String drafts = taken.drafts() == 0 ? "/editor" : "/editor/together";
        String names =
                trust.lines().isEmpty() ? "" : " The pack also says something else of the trust itself: see here.";
        return Redirects.withNotice(
                trust.lines().isEmpty() ? drafts : TrustLinesForm.with(trust),
                Words.countFirst(taken.drafts(), "draft", "drafts") + " saved. Nothing is public yet." + left + said
                        + choices + names);
    }

    private static View show(
            SendPackForm form, List<TakePack.Line> lines, List<PackPart.Line> choices, TrustLines.Difference trust) {
        return View.page("Packs", out -> JtepacksGenerated.render(out, null, form, lines, choices, trust))
                .section(Section.EDITOR)
                .back("/editor");
    }
}
