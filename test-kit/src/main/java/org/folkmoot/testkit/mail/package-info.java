/** A mail server for tests and measurements, which takes everything and keeps a ledger of it. */
@NullMarked
package org.folkmoot.testkit.mail;

import org.jspecify.annotations.NullMarked;
