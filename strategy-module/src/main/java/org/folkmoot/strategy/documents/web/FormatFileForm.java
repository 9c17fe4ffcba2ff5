package org.folkmoot.strategy.documents.web;

import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.documents.FormatWanted;
import org.folkmoot.strategy.model.TrustDocument.Which;

/** A file and which format of the document it is. */
public final class FormatFileForm extends Form {

    private static final int LONGEST = 2000;
    private static final int LANGUAGE = 60;

    final FileField file = file("file", "File")
            .hint("PDF, Office or OpenDocument, EPUB, picture, sound or film, up to 200 megabytes. We read from the"
                    + " file itself what it is, and look for macros, passwords and viruses")
            .required("Choose a file");
    final TextField language =
            text("language", "Which language?").max(LANGUAGE, "The language must be 60 characters or fewer");
    final RadiosField which = radios("which", "Which format is it?")
            .required("Select which format it is")
            .choice(Which.FULL.name(), "The full document")
            .choice(Which.SUMMARY.name(), "Summary")
            .choice(Which.INFOGRAPHIC.name(), "Infographic")
            .choice(Which.EASY_READ.name(), "Easy read")
            .choice(Which.LARGE_PRINT.name(), "Large print")
            .choice(Which.AUDIO.name(), "Audio")
            .choice(Which.BSL.name(), "British Sign Language (BSL)")
            .choice(Which.OTHER_LANGUAGE.name(), "Another language")
            .reveal(Which.OTHER_LANGUAGE.name(), language);
    final TextAreaField alt = textArea("alt", "What a picture shows")
            .hint("Only for pictures: what people who cannot see it need to know")
            .rows(3)
            .max(LONGEST, "What a picture shows must be 2,000 characters or fewer");

    @Override
    protected void check() {
        if (which.isChosen(Which.OTHER_LANGUAGE.name()) && language.value().isBlank() && language.error() == null) {
            refuse(language, "Enter the language");
        }
    }

    FormatWanted wanted() {
        Which kind = which.value(Which.class);
        return new FormatWanted(kind, kind == Which.OTHER_LANGUAGE ? language.value() : "", alt.value());
    }
}
