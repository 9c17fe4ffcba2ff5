package org.folkmoot.members.boundaries.web;

import java.util.List;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Directories.Directory;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.jspecify.annotations.Nullable;

/** What a dry run tries: a directory, a version of the constitution, or both. */
public final class DryRunForm extends Form {

    final SelectField directory = select("directory", "Where addresses are looked up")
            .hint("A directory that was imported for a dry run, or the one in use")
            .blank("Nowhere: members stay in the areas that the register has");

    final SelectField version = select("version", "Version of the constitution")
            .hint("A draft can be tried before anybody approves it")
            .required("Select the version of the constitution");

    DryRunForm(List<Directory> directories, List<Standing> versions, Constitution present) {
        directories.forEach(each -> directory.choice(
                String.valueOf(each.generation()),
                each.fileName().replace("postcodes: ", "")
                        + ("STAGED".equals(each.state()) ? " (waits for a dry run)" : " (in use)")));
        versions.forEach(each -> version.choice(
                String.valueOf(each.constitution().version()),
                each.constitution().version() + ": " + each.constitution().label()
                        + (each.constitution().version() == present.version()
                                ? " (in force)"
                                : " (" + each.state().words() + ")")));
        version.fill(String.valueOf(present.version()));
    }

    @Nullable
    Integer generation() {
        return directory.given().map(Integer::valueOf).orElse(null);
    }

    int versionNumber() {
        return Integer.parseInt(version.value());
    }
}
