package org.folkmoot.engagement.mailings.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** Where a test of a mailing goes. */
final class TestForm extends Form {

    final TextField mail = email("mail", "Your email address").required("Enter your email address");
}
