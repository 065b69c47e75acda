/** Finances, invoices and remittances. */
import type { Group } from "../Limit.ts"

/** Shown in airbytehq/airbyte, pull request 55170, and amzn/selling-partner-api-docs, issue 2405. */
const invalidInput = { message: "Invalid Input" }

const eventsReference = "Finances API v0 model: PostedAfter, PostedBefore"

export const money: ReadonlyArray<Group> = [
  {
    on: "financesV0.listFinancialEvents",
    source: eventsReference,
    error: invalidInput,
    rows: [
      { kind: "some", fields: ["PostedAfter", "NextToken"] },
      { kind: "needs", field: "PostedBefore", others: ["PostedAfter"] }
    ]
  },
  {
    on: "financesV0.listFinancialEventsByGroupId",
    source: eventsReference,
    error: invalidInput,
    rows: [{ kind: "needs", field: "PostedBefore", others: ["PostedAfter"] }]
  },
  {
    on: ["financesV0.listFinancialEvents", "financesV0.listFinancialEventsByGroupId"],
    source: eventsReference,
    error: invalidInput,
    rows: [
      { kind: "past", field: "PostedAfter", minutes: 2 },
      { kind: "past", field: "PostedBefore", minutes: 2 },
      { kind: "order", from: "PostedAfter", to: "PostedBefore", apart: true },
      { kind: "span", from: "PostedAfter", to: "PostedBefore", days: 180, outcome: "empty" },
      { kind: "span", from: "PostedAfter", to: "PostedBefore", days: 180, open: true, strength: "reported" }
    ]
  },
  {
    on: ["financesV0.listFinancialEvents", "financesV0.listFinancialEventsByGroupId"],
    source: "amzn/selling-partner-api-models issue 562: the words of the error",
    error: { message: "Token is not valid, token duration is 25 minutes." },
    rows: [{ kind: "token", field: "NextToken", seconds: 1500, strength: "reported" }]
  },
  {
    on: "financesV0.listFinancialEventGroups",
    source: "Finances API v0 model: FinancialEventGroupStartedAfter, FinancialEventGroupStartedBefore",
    error: invalidInput,
    rows: [
      { kind: "past", field: "FinancialEventGroupStartedAfter", minutes: 2 },
      { kind: "past", field: "FinancialEventGroupStartedBefore", minutes: 2 },
      {
        kind: "order",
        from: "FinancialEventGroupStartedAfter",
        to: "FinancialEventGroupStartedBefore",
        apart: true
      },
      {
        kind: "span",
        from: "FinancialEventGroupStartedAfter",
        to: "FinancialEventGroupStartedBefore",
        days: 180,
        outcome: "empty"
      }
    ]
  },
  {
    on: "finances_2024-06-19.listTransactions",
    source: "Finances API 2024-06-19 model: postedAfter, postedBefore, relatedIdentifierName",
    rows: [
      { kind: "some", fields: ["postedAfter", "relatedIdentifierName", "nextToken"] },
      { kind: "needs", field: "relatedIdentifierName", others: ["relatedIdentifierValue"] },
      { kind: "needs", field: "relatedIdentifierValue", others: ["relatedIdentifierName"] },
      { kind: "past", field: "postedAfter", minutes: 2 },
      { kind: "past", field: "postedBefore", minutes: 2 },
      { kind: "order", from: "postedAfter", to: "postedBefore", apart: true },
      { kind: "span", from: "postedAfter", to: "postedBefore", days: 180, outcome: "empty" },
      { kind: "span", from: "postedAfter", to: "postedBefore", days: 180, open: true, strength: "reported" }
    ]
  },
  {
    on: "financesInvoices_2026-06-25.getInvoiceHeaders",
    source: "Finances Invoices API model: fromIssueDate, toIssueDate",
    rows: [
      { kind: "needs", field: "fromIssueDate", others: ["toIssueDate"] },
      { kind: "needs", field: "toIssueDate", others: ["fromIssueDate"] },
      { kind: "order", from: "fromIssueDate", to: "toIssueDate" },
      { kind: "span", from: "fromIssueDate", to: "toIssueDate", days: 90 }
    ]
  },
  {
    on: "financeRemittance-2026-03-17.getRemittanceHeaders",
    source: "Finance Remittance API model: startDate, endDate",
    rows: [
      { kind: "order", from: "startDate", to: "endDate" },
      { kind: "span", from: "startDate", to: "endDate", days: 90, open: true },
      { kind: "age", field: "startDate", months: 12 }
    ]
  },
  {
    on: "InvoicesApiModel_2024-06-19.getInvoices",
    source: "Invoices API model: transactionIdentifierName, transactionIdentifierId",
    rows: [
      { kind: "needs", field: "transactionIdentifierName", others: ["transactionIdentifierId"] },
      { kind: "needs", field: "transactionIdentifierId", others: ["transactionIdentifierName"] }
    ]
  }
]
