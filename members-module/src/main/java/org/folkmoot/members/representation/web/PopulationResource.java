package org.folkmoot.members.representation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Measure;
import org.folkmoot.members.model.Measure.Band;
import org.folkmoot.members.representation.CompareTheMembership;
import org.folkmoot.members.representation.TakeThePopulation;
import org.folkmoot.members.representation.TakeThePopulation.Others;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.representation.JtepopulationGenerated;

/** The figures of the people who could be members. */
@Path("/office/representation/population")
@ApplicationScoped
public class PopulationResource {

    private static final String HOME = "/office/representation/population";
    private static final int MOST_BYTES = 4_000_000;

    private final TakeThePopulation take;
    private final CompareTheMembership compare;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PopulationResource() {
        this.take = null;
        this.compare = null;
    }

    @Inject
    public PopulationResource(TakeThePopulation take, CompareTheMembership compare) {
        this.take = take;
        this.compare = compare;
    }

    /** The file. */
    public static final class FileForm extends Form {

        public final FileField file = file("file", "File of figures (CSV)")
                .hint("One row an area, up to 4 megabytes")
                .required("Choose the file of figures")
                .endings("The file must be a CSV file", "csv");

        public final RadiosField others = radios("others", "Figures that the file does not have")
                .choice(Others.KEEP.name(), "Keep them: the file adds to what there is")
                .choice(Others.REMOVE.name(), "Remove them: the file is all there is")
                .fill(Others.KEEP);
    }

    /** What there is, and the upload. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        return show(new FileForm());
    }

    /** Takes a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 5)
    @Requires(Permission.CHANGE_MEMBERS)
    public Response upload(List<EntityPart> parts) {
        FileForm form = new FileForm();
        if (form.bind(parts)) {
            List<String> faults = take.take(
                    text(form.file.value().content()),
                    form.others.given(Others.class).orElse(Others.KEEP));
            if (faults.isEmpty()) {
                return Redirects.withNotice(
                        "/office/representation",
                        "The new figures are in use. You can take that back where you imported them");
            }
            faults.forEach(each -> form.refuse(each));
        }
        return show(form).errors(form).response();
    }

    /** Puts the figures back that there were before the last import. */
    @POST
    @Path("take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBack() {
        take.takeBack();
        return Redirects.withNotice(HOME, "The figures are again as they were before the last import");
    }

    /** The figures as a file that can be imported again. */
    @GET
    @Path("figures.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response csv() {
        return TableFile.csv("population", this::rows);
    }

    /** The same as a workbook. */
    @GET
    @Path("figures.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response workbook() {
        return TableFile.workbook("population", "People in the area", this::rows);
    }

    private void rows(Consumer<List<?>> taker) {
        List<Object> headings = new ArrayList<>(List.of("area"));
        headings.addAll(take.columns());
        taker.accept(headings);
        take.figures().forEach((area, figures) -> {
            List<Object> cells = new ArrayList<>(List.of(area));
            take.columns().forEach(each -> cells.add(figures.containsKey(each) ? (Object) figures.get(each) : ""));
            taker.accept(cells);
        });
    }

    private static String text(InputStream content) {
        try {
            return new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private View show(FileForm form) {
        Map<String, String> names = compare.constituencies().stream()
                .flatMap(each -> each.areas().stream())
                .collect(Collectors.toMap(Area::code, Area::name, (one, other) -> one));
        String areas = take.areas().stream()
                .map(code -> names.containsKey(code) ? names.get(code) + " (" + code + ")" : code)
                .collect(Collectors.joining(", "));
        Collection<Map<String, Long>> figures = take.figures().values();
        Table table = Table.of("Which figures there are, and the columns that hold them")
                .columns("Measure", "Columns", "Areas with figures")
                .responsive();
        for (Measure each : Measure.values()) {
            List<String> columns = each.bands().stream().map(Band::code).toList();
            long whole = figures.stream()
                    .filter(area -> area.keySet().containsAll(columns))
                    .count();
            table.row(
                    each.words(),
                    String.join(", ", columns),
                    whole == 0 ? "None: not compared" : whole + " of " + figures.size());
        }
        boolean back = take.canBeTakenBack();
        return View.page(
                        "People who could be members",
                        out -> JtepopulationGenerated.render(out, null, form, areas, table, back))
                .section(Section.OFFICE)
                .back("/office/representation");
    }
}
