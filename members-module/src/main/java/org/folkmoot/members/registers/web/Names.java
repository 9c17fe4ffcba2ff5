package org.folkmoot.members.registers.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Inspections.Ending;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.store.views.RegisterNames.NamesPage;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** The names of the register as pages show them. */
final class Names {

    private static final int PENCE = 100;

    private Names() {}

    static Table table(NamesPage page, Constitution constitution) {
        return Table.of("Members")
                .hideCaption()
                .columns("Name", "Constituency")
                .rows(
                        page.names(),
                        each -> List.of(each.name(), constitution.nameOf(each.constituency(), each.classCode())));
    }

    static KeyPaging paging(NamesPage page, String path) {
        return new KeyPaging(
                Words.countFirst(page.names().size(), "name on this page", "names on this page"),
                link(path, "before", page.previous()),
                link(path, "after", page.next()));
    }

    private static @Nullable String link(String path, String position, @Nullable String key) {
        return key == null ? null : path + "?" + position + "=" + key;
    }

    /** A register other than that of members, by its name in an address. */
    static RegisterKind small(String name) {
        return Stream.of(RegisterKind.values())
                .filter(each -> each != RegisterKind.MEMBERS && each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> NotFound.of("register", name));
    }

    static String registers(Set<RegisterKind> registers) {
        return String.join(
                ", ",
                registers.stream()
                        .map(each -> each.words().substring("Register of ".length()))
                        .toList());
    }

    static String charge(Ending ending) {
        String money = ending.chargePence() == 0
                ? "None"
                : String.format("£%d.%02d", ending.chargePence() / PENCE, ending.chargePence() % PENCE);
        return money + (ending.member() ? ", asked by a member" : ", not asked by a member");
    }
}
