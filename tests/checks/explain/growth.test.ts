import { expect, test } from 'vitest';
import { explainGrowth } from '../../../src/checks/explain/growth.ts';

test("explainGrowth(5012, 7283, 68.8, 1) returns 'old-over-new'", () => {
  expect(explainGrowth(5012, 7283, 68.8, 1)).toEqual([{ reason: 'old-over-new', value: 68.8, digits: 1 }]);
});

test("explainGrowth(5012, 7283, 69, 0) returns 'old-over-new'", () => {
  expect(explainGrowth(5012, 7283, 69, 0)).toEqual([{ reason: 'old-over-new', value: 69, digits: 0 }]);
});

test("explainGrowth(5012, 7283, 68, 0) returns 'old-over-new-truncated' with the ratio at one more digit", () => {
  expect(explainGrowth(5012, 7283, 68, 0)).toEqual([
    { reason: 'old-over-new-truncated', value: 68.8, digits: 1 },
  ]);
});

test("explainGrowth(5012, 7283, 31, 0) returns 'difference-over-new'", () => {
  expect(explainGrowth(5012, 7283, 31, 0)).toEqual([{ reason: 'difference-over-new', value: 31, digits: 0 }]);
});

test('explainGrowth(100, 115, 15, 0) names no account of what is right but the points that coincide with it', () => {
  expect(explainGrowth(100, 115, 15, 0).map(({ reason }) => reason)).toEqual(['points', 'truncated']);
});

test("explainGrowth(200, 250, 50, 0) returns 'points'", () => {
  expect(explainGrowth(200, 250, 50, 0)).toEqual([{ reason: 'points', value: 50, digits: 0 }]);
});

test("explainGrowth(300, 500, 66, 0) returns 'truncated' with the growth at one more digit", () => {
  expect(explainGrowth(300, 500, 66, 0)).toEqual([{ reason: 'truncated', value: 66.7, digits: 1 }]);
});

test('explainGrowth(5012, 7283, 46, 0) returns nothing: near is no account', () => {
  expect(explainGrowth(5012, 7283, 46, 0)).toEqual([]);
});

test('explainGrowth(0, 0, 5, 0) returns nothing', () => {
  expect(explainGrowth(0, 0, 5, 0)).toEqual([]);
});

test("explainGrowth(532174, 503389, 5, 0) returns 'sign': it fell by as much as it is said to have risen", () => {
  expect(explainGrowth(532_174, 503_389, 5, 0)).toEqual([{ reason: 'sign', value: 5, digits: 0 }]);
});
