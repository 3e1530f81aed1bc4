/** Values that one thread creates and another one finds in a plain field. */
package dev.ncco.jcstress;
