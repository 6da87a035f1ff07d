package org.crossread;

import org.crossread.finding.PairJudgement;
import org.crossread.model.Article;
import org.crossread.model.Judgement;
import org.crossread.model.WordEdits;

/**
 * How two lone sentences stand to each other.
 *
 * @param left the left one, as an article of one sentence
 * @param right the right one
 * @param ruling whether they tell the same, and how much of the left the right tells
 * @param edits from left to right
 * @param judgement the facts that differ, and those that are equal in other words
 */
public record Pair(Article left, Article right, PairJudgement ruling, WordEdits edits, Judgement judgement) {}
