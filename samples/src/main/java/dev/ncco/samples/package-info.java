/** Sample programs, each of which prints the document that it builds. */
package dev.ncco.samples;
