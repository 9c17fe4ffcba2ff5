package org.folkmoot.nhsuk.view;

import gg.jte.html.HtmlTemplateOutput;

/** The main content of a page: a precompiled template with its model. */
@FunctionalInterface
public interface Template {

    void render(HtmlTemplateOutput out);
}
