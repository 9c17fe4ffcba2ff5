package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.store.views.OfficeList;
import org.folkmoot.members.store.views.OfficeLists;
import org.folkmoot.members.store.views.OfficeLists.Row;
import org.folkmoot.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Reads one of the office's lists piece by piece; an export is one entry of the audit with its count. */
@ApplicationScoped
public class ExportAList {

    private static final int PIECE = 1000;
    private static final Set<String> CONSTITUENCIES = Set.of("Constituency", "From constituency", "To constituency");

    private final OfficeLists lists;
    private final PresentConstitution constitution;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportAList() {
        this.lists = null;
        this.constitution = null;
        this.audit = null;
    }

    @Inject
    public ExportAList(OfficeLists lists, PresentConstitution constitution, Audit audit) {
        this.lists = lists;
        this.constitution = constitution;
        this.audit = audit;
    }

    /** Gives the headings and then every row to the taker. */
    public void export(OfficeList list, Consumer<List<?>> taker) {
        List<String> headings = lists.headings(list);
        List<Integer> places = places(headings);
        taker.accept(headings);
        Constitution present = constitution.get();
        long count = 0;
        @Nullable Row last = null;
        try {
            for (List<Row> piece = lists.after(list, last, PIECE);
                    !piece.isEmpty();
                    piece = lists.after(list, last, PIECE)) {
                piece.forEach(each -> taker.accept(named(present, each.cells(), places)));
                count += piece.size();
                last = piece.get(piece.size() - 1);
            }
        } finally {
            audit.readMany("export of a list", list.title(), count);
        }
    }

    /** Gives a list of whichever module; the audit has it with the number of its rows. */
    public void export(ExportableList list, Consumer<List<?>> taker) {
        AtomicLong rows = new AtomicLong(-1);
        List<Integer> places = new ArrayList<>();
        Constitution present = constitution.get();
        try {
            list.rows(row -> {
                boolean headings = rows.incrementAndGet() == 0;
                if (headings) {
                    places.addAll(places(row));
                }
                taker.accept(headings || places.isEmpty() ? row : named(present, row, places));
            });
        } finally {
            audit.readMany("export of a list", list.title(), Math.max(0, rows.get()));
        }
    }

    private static List<Integer> places(List<?> headings) {
        return IntStream.range(0, headings.size())
                .filter(at -> CONSTITUENCIES.contains(headings.get(at)))
                .boxed()
                .toList();
    }

    /** Constituencies are stored as codes and read as names; what is no code of ours stays as it is. */
    private static List<Object> named(Constitution present, List<?> cells, List<Integer> places) {
        List<Object> named = new ArrayList<>(cells);
        for (int place : places) {
            String code = cells.get(place).toString();
            named.set(place, code.isEmpty() ? "" : present.nameOf(code, null));
        }
        return named;
    }
}
