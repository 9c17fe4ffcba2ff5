package org.folkmoot.members.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.imports.JudgeRows.Judged;
import org.folkmoot.members.model.Agreement;
import org.folkmoot.members.model.Applicant;
import org.folkmoot.members.model.BulkRegister.Entry;
import org.folkmoot.members.model.BulkRegister.Grounds;
import org.folkmoot.members.model.BulkRegister.Said;
import org.folkmoot.members.model.BulkRegister.Stay;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.ResidenceBasis;
import org.jspecify.annotations.Nullable;

/** Makes of a judged row what goes on record. */
final class Enter {

    private static final String SOURCE = "import";
    private static final String AS_THE_FILE_SAYS = "As the imported file says";

    private final Constitution constitution;
    private final String fileName;
    private final String who;
    private final Instant at;
    private final LocalDate today;

    Enter(Constitution constitution, String fileName, String who, Instant at, LocalDate today) {
        this.constitution = constitution;
        this.fileName = fileName;
        this.who = who;
        this.at = at;
        this.today = today;
    }

    Entry entry(Judged judged) {
        Candidate row = judged.row();
        LocalDate joined = row.joined() == null ? today : row.joined();
        Person person = person(row, judged.place());
        List<HistoryLine> history =
                List.of(new HistoryLine(at, who, "Imported from " + fileName + ", line " + row.line()));
        Option option = judged.option();
        Applicant applicant = judged.applicant();
        if (option == null || applicant == null) {
            person.signedUp(joined);
            return new Entry(person, List.of(), null, history, List.of(), said(row, null), null, row.formerNumber());
        }
        person.memberOf(option.constituency(), option.classCode(), joined);
        Stay stay = new Stay(option.constituency(), option.classCode(), joined, null, null, ResidenceBasis.IMPORTED);
        Guardian guardian = applicant.agreement() == Agreement.OF_A_GUARDIAN
                ? row.guardian().guardian()
                : null;
        return new Entry(
                person,
                List.of(stay),
                grounds(option, applicant),
                history,
                List.of(),
                said(row, guardian),
                guardian,
                row.formerNumber());
    }

    private List<Said> said(Candidate row, @Nullable Guardian guardian) {
        List<Said> said = new ArrayList<>();
        if (row.objectsToRegister()) {
            said.add(new Said(Subject.REGISTER, at, who, AS_THE_FILE_SAYS));
        }
        if (row.objectsToEngagement()) {
            said.add(new Said(Subject.ENGAGEMENT, at, who, AS_THE_FILE_SAYS));
        }
        if (guardian != null) {
            said.add(new Said(Subject.GUARDIAN, at, who, row.guardian().agreed()));
        }
        return said;
    }

    private Person person(Candidate row, @Nullable Place place) {
        Person person = new Person(row.name(), at, SOURCE);
        person.bornOn(row.born());
        person.moveTo(row.address(), place);
        person.reachBy(row.contact());
        person.need(new Needs(row.format(), null, null));
        person.object(row.objectsToRegister(), row.objectsToEngagement());
        return person;
    }

    private Grounds grounds(Option option, Applicant applicant) {
        return new Grounds(
                at,
                constitution.version(),
                option.rule(),
                option.clause(),
                "CLEAR",
                option.constituency(),
                option.classCode(),
                option.why(),
                applicant.inputs(),
                who);
    }
}
