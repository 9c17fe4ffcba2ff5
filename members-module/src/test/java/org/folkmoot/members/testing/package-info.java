/** Builders and fakes for the tests of this module. */
package org.folkmoot.members.testing;
