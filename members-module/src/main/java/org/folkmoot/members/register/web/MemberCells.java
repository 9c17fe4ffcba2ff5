package org.folkmoot.members.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberRow;
import org.folkmoot.nhsuk.text.Words;

/** What stands in the columns of the list of members and of its downloads. */
final class MemberCells {

    private final Constitution present;
    private final List<MemberColumn> columns;

    MemberCells(Constitution present, List<MemberColumn> chosen, List<MemberColumn> usual) {
        this.present = present;
        this.columns = chosen.isEmpty() ? usual : chosen;
    }

    List<MemberColumn> columns() {
        return columns;
    }

    /** The headings of a download. */
    List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("Number", "Title", "First name", "Last name"));
        columns.forEach(each -> headings.add(each.heading()));
        return headings;
    }

    /** The cells of a download, in which dates are as computers write them. */
    List<Object> download(MemberRow row) {
        List<Object> cells = new ArrayList<>(columns.size() + 4);
        cells.add(row.id());
        cells.add(Objects.requireNonNullElse(row.title(), ""));
        cells.add(row.firstName());
        cells.add(row.lastName());
        for (MemberColumn each : columns) {
            boolean joined = each == MemberColumn.JOINED && row.joinedOn() != null;
            cells.add(joined ? String.valueOf(row.joinedOn()) : text(row, each));
        }
        return cells;
    }

    /** A cell as it is read. */
    String text(MemberRow row, MemberColumn column) {
        return switch (column) {
            case STATUS -> PersonStatus.valueOf(row.status()).words();
            case CONSTITUENCY -> present.nameOf(row.constituency(), row.classCode());
            case POSTCODE -> Objects.requireNonNullElse(row.postcode(), "");
            case MAIL -> Objects.requireNonNullElse(row.mail(), "");
            case CHANNEL -> ContactChannel.valueOf(row.channel()).words();
            case FORMAT -> row.format();
            case JOINED -> row.joinedOn() == null ? "" : Words.date(row.joinedOn());
            case LEFT, BORN, ADDRESS, TOWN, PHONE, LANGUAGE, SUPPORT, FORMER_NUMBER, SOURCE, REGISTER, MESSAGES ->
                row.more().getOrDefault(column, "");
        };
    }
}
