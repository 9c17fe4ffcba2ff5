package org.folkmoot.members.model.rules;

import java.util.regex.Pattern;
import org.folkmoot.members.model.LawfulBasis;
import org.folkmoot.platform.refusals.Rule;

/** What rests on another law is not called consent: nobody could take it back. */
public record ConsentIsNamedOnlyWhereItIsTheBasis(LawfulBasis basis, String text) implements Rule {

    private static final Pattern CONSENT = Pattern.compile("(?iu).*\\bconsent.*", Pattern.DOTALL);

    @Override
    public boolean broken() {
        return basis != LawfulBasis.CONSENT && CONSENT.matcher(text).matches();
    }

    @Override
    public String words() {
        return "The text speaks of consent, and the basis is another. Say what people can do instead, for example object.";
    }

    @Override
    public String clause() {
        return "UK GDPR, Articles 6(1) and 7(3)";
    }
}
