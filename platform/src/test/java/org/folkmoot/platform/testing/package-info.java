/** Stand-ins for the container in the tests of the floor. */
package org.folkmoot.platform.testing;
