package org.folkmoot.nhsuk.view;

/** Supplies what stands round every page for the present request: the trust, the navigation, who is signed in. */
public interface SiteFrame {

    Frame frame();
}
