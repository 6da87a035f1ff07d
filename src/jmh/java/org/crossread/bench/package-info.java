/** How fast the stages are, measured with JMH: {@code mvn -B -Pbench -DskipTests verify}. */
package org.crossread.bench;
