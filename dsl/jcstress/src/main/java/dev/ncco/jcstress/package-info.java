/** Tests of the safe publication of values to other threads. */
package dev.ncco.jcstress;
