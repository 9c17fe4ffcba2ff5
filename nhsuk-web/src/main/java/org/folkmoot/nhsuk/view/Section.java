package org.folkmoot.nhsuk.view;

/** The part of the site that a page belongs to; it decides the navigation. */
public enum Section {
    PUBLIC,
    ACCOUNT,
    GOVERNOR,
    OFFICE,
    EDITOR,
    ADMIN
}
