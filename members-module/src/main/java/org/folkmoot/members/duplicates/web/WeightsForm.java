package org.folkmoot.members.duplicates.web;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.LikenessWeights;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** The points of each likeness, and the threshold. */
public final class WeightsForm extends Form {

    private static final List<String> LABELS = List.of(
            "Same surname",
            "Surnames spelled alike",
            "Other surname: points off",
            "Same first name",
            "First names that stand for one another, such as Margaret and Peggy",
            "First names spelled alike",
            "Same initial",
            "Other first name: points off",
            "Same date of birth",
            "Dates of birth that differ by a slip",
            "Other date of birth: points off",
            "Same address",
            "Same postcode",
            "Same email address",
            "Same phone number",
            "Two records may be of one person from");

    private final List<TextField> points = new ArrayList<>();

    WeightsForm(LikenessWeights known) {
        String[] figures = known.written().split(" ");
        for (int i = 0; i < LABELS.size(); i++) {
            points.add(text("w" + i, LABELS.get(i))
                    .required("Enter a whole number from 0 to 200")
                    .pattern("[0-9]{1,2}|1[0-9]{2}|200", "Enter a whole number from 0 to 200")
                    .width(3)
                    .fill(figures[i]));
        }
    }

    LikenessWeights weights() {
        return LikenessWeights.of(
                points.stream().mapToInt(each -> Integer.parseInt(each.value())).toArray());
    }
}
